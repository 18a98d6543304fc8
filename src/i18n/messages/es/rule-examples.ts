import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: what each pair of example pictures makes readers believe, and what it shows. */
export const ruleExamples: Catalogue = {
  "example.followers-without-engagement.misleading":
    "Más seguidores parecen significar más atención.",
  "example.followers-without-engagement.better":
    "Los seguidores crecieron más de la mitad, mientras que las reacciones a una publicación típica siguieron igual.",
  "example.audience-not-reacting.misleading":
    "La cuenta con más seguidores parece la que más respuesta obtiene.",
  "example.audience-not-reacting.better":
    "La tasa de la cuenta A, con su intervalo, queda muy por debajo de la mediana de referencia.",
  "example.unequal-account-age.misleading": "La cuenta A parece la de más éxito.",
  "example.unequal-account-age.better":
    "Por cada día de vida, la cuenta más joven ganó unas cuatro veces más seguidores.",
  "example.view-definitions-not-comparable.misleading":
    "La plataforma A parece dar más del doble de atención.",
  "example.view-definitions-not-comparable.better":
    "Cada plataforma cuenta las visualizaciones con su propia regla, así que cada una se compara solo con su inicio.",
  "example.definition-changed-in-window.misleading":
    "Las visualizaciones parecen dar un salto de la mitad en un mes.",
  "example.definition-changed-in-window.better":
    "La línea se corta donde cambió la regla de recuento; a ambos lados apenas se movió nada.",
  "example.platform-incident-in-window.misleading": "Miles de personas parecen haberse marchado.",
  "example.platform-incident-in-window.better":
    "La cuenta creció antes de que la plataforma eliminara cuentas inactivas, y también después.",
  "example.cumulative-only.misleading": "La cuenta parece ir cada vez mejor.",
  "example.cumulative-only.better": "Cada trimestre trajo menos seguidores nuevos que el anterior.",
  "example.one-post-carries.misleading": "Toda la cuenta parece haber tenido un gran trimestre.",
  "example.one-post-carries.better":
    "Una sola publicación trajo la mayoría de las visualizaciones; las demás tuvieron muchas menos.",
  "example.follower-spike.misleading":
    "La cuenta parece crecer más de cuatro veces más rápido que antes.",
  "example.follower-spike.better":
    "Dos días trajeron la mayoría de los seguidores nuevos, y pocos de ellos se quedaron.",
  "example.followers-summed.misleading":
    "Las tres cuentas parecen llegar a tantas personas como suman sus seguidores.",
  "example.followers-summed.better":
    "Las personas son al menos las de la cuenta más grande y como mucho la suma.",
  "example.unique-metric-summed-over-time.misleading":
    "La suma de los siete días parece ser otras tantas personas distintas.",
  "example.unique-metric-summed-over-time.better":
    "Muchos vinieron varios días, así que la semana alcanzó a menos de la mitad.",
  "example.small-base.misleading": "La cuenta A parece crecer mucho más que la cuenta B.",
  "example.small-base.better":
    "La cuenta A ganó 18 seguidores; los recuentos de ambos extremos dicen más que un porcentaje.",
  "example.partial-period.misleading":
    "Las visualizaciones parecen hundirse en el último trimestre.",
  "example.partial-period.better":
    "Solo lleva 35 días; frente a 35 días de los demás, es el mejor.",
  "example.unequal-windows.misleading":
    "Las visualizaciones parecen haber crecido una décima parte.",
  "example.unequal-windows.better": "Marzo solo tiene tres días más; por día no cambió nada.",
  "example.weekday-mix.misleading": "Las visualizaciones parecen ir en aumento.",
  "example.weekday-mix.better":
    "Los primeros diez días tenían cuatro días tranquilos de fin de semana y los siguientes dos; las semanas completas son iguales.",
  "example.seasonality.misleading":
    "Las visualizaciones parecen haberse más que duplicado desde agosto.",
  "example.seasonality.better":
    "Diciembre fue igual de fuerte el año anterior, incluso un poco más.",
  "example.missing-days.misleading": "Parece que se contó cada día.",
  "example.missing-days.better":
    "Tres días no se contaron; la línea de puntos solo une los días vecinos.",
  "example.rounded-figures.misleading": "La cuenta A parece haber crecido más que la cuenta B.",
  "example.rounded-figures.better":
    "Los números redondeados de la cuenta A permiten un crecimiento menor o mayor que el de la cuenta B.",
  "example.as-of-mismatch.misleading":
    "La cuenta A parece ir por delante, pero B se contó meses antes.",
  "example.as-of-mismatch.better": "Contadas el mismo día, va por delante la cuenta B.",
  "example.self-reported.misleading": "La cuenta A parece mayor, como dice su titular.",
  "example.self-reported.better":
    "La exportación de la plataforma le da menos seguidores que a la cuenta B.",
  "example.conflicting-sources.misleading": "La campaña A parece haber ganado.",
  "example.conflicting-sources.better":
    "Dos fuentes cuentan sus vídeos de forma distinta, así que puede estar por encima o por debajo de la campaña B.",
  "example.implausible-ratio.misleading": "Cada participante parece haber hecho 250 vídeos.",
  "example.implausible-ratio.better":
    "Los dos números cuentan a personas distintas, así que no se calcula nada con ellos.",
  "example.platform-tide.misleading": "La cuenta parece un gran éxito.",
  "example.platform-tide.better":
    "La propia plataforma creció más, así que la cuenta se quedó atrás.",
  "example.paid-vs-organic.misleading": "El interés por la cuenta parece haberse casi triplicado.",
  "example.paid-vs-organic.better":
    "El aumento fue comprado; las visualizaciones no pagadas incluso bajaron un poco.",
  "example.platform-assisted.misleading":
    "La cuenta parece haberse hecho popular por sí sola en primavera.",
  "example.platform-assisted.better":
    "La plataforma la recomendó en esos dos meses; fuera de ellos cambió poco.",
  "example.hashtag-campaign-count.misleading":
    "La campaña de la cuenta parece haber logrado 300 millones de visualizaciones.",
  "example.hashtag-campaign-count.better":
    "Son las visualizaciones de los vídeos de todos; menos de una centésima parte es de la cuenta.",
  "example.no-outcome-metric.misleading":
    "Se publicó y se vio mucho, así que la campaña parece haber funcionado.",
  "example.no-outcome-metric.better":
    "Junto a la atención figura lo que se buscaba: 85 personas se hicieron donantes.",
  "example.engagement-denominator.misleading":
    "La cuenta A parece lograr más de cinco veces más interacción.",
  "example.engagement-denominator.better":
    "Una tasa era por visualización y la otra por seguidor; con una sola fórmula son parecidas.",
  "example.benchmark-mismatch.misleading": "La cuenta parece seis veces mejor que las demás.",
  "example.benchmark-mismatch.better":
    "Esa referencia es por seguidor; según su propia historia por visualización, la cuenta retrocede.",
  "example.mean-vs-median.misleading":
    "Una publicación de la cuenta A parece atraer más del doble que una de B.",
  "example.mean-vs-median.better":
    "Una sola publicación eleva la media de A; su publicación típica atrae la mitad que la de B.",
  "example.percentage-without-absolute.misleading": "La cuenta A parece haber ganado más.",
  "example.percentage-without-absolute.better":
    "Con ambos números junto a cada porcentaje se ve que la cuenta B ganó más seguidores.",
  "example.absolute-without-denominator.misleading":
    "La cuenta A parece despertar el triple de interés.",
  "example.absolute-without-denominator.better":
    "Tiene 15 veces más publicaciones; cada una atrajo un quinto de lo que atrae una de B.",
  "example.lifetime-vs-period.misleading": "La publicación más antigua parece la mejor.",
  "example.lifetime-vs-period.better":
    "Solo tuvo más tiempo; a los 7 días la más nueva iba por delante.",
  "example.restated.misleading": "Las visualizaciones parecen haber bajado en abril.",
  "example.restated.better":
    "La plataforma rebajó después su recuento de marzo, y abril supera al más reciente.",
  "example.time-zone.misleading": "El día de la emisión la plataforma A parece muy por delante.",
  "example.time-zone.better":
    "Sus días empiezan a horas distintas; en toda la semana quedaron casi iguales.",
  "example.deleted-posts.misleading": "Una publicación típica parece atraer 5000 visualizaciones.",
  "example.deleted-posts.better":
    "Cuatro publicaciones flojas ya no aparecen; con ellas la publicación típica atrae 4000 visualizaciones.",
  "example.inconsistent-totals.misleading":
    "Las publicaciones parecen tener más visualizaciones que la cuenta a la que pertenecen.",
  "example.inconsistent-totals.better": "Solo se muestra el total de la cuenta, y se dice cuál es.",
  "example.mix-effect.misleading": "El público parece reaccionar menos que antes.",
  "example.mix-effect.better":
    "Vídeos y textos se reciben como antes; más visualizaciones van a los textos.",
  "example.baseline-sensitive.misleading": "Las visualizaciones parecen crecer con fuerza.",
  "example.baseline-sensitive.better":
    "Marzo fue el mes más flojo; desde los dos anteriores el crecimiento es mucho menor.",
  "example.extrapolation.misleading": "La cuenta parece quintuplicarse en un año.",
  "example.extrapolation.better": "Se contaron tres meses, que trajeron 500 seguidores.",
  "example.event-causality.misleading":
    "La campaña parece haber aumentado las visualizaciones en la mitad.",
  "example.event-causality.better":
    "En las mismas fechas subieron igual en una plataforma sin la campaña.",
  "example.chart-lint.misleading":
    "Las barras empiezan en 9500, así que la cuenta A parece tener el triple que B.",
  "example.chart-lint.better": "Desde cero se ve que ambas difieren en un seis por ciento.",
};
