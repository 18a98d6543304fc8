import type { RuleWords } from "./rule-words.ts";

export const chartLint: RuleWords = {
  en: {
    title: "Axes that mislead",
    catches:
      "Bars that do not start at zero, two scales over each other, a logarithmic axis that does not say so, an area under a running total.",
    why: "A bar tells its number by its length, so it must begin at zero. Two scales can make any two lines cross. On a logarithmic axis each step multiplies. An area under a total that cannot fall looks like growth in any case. That such charts are not drawn is our own choice.",
    instead:
      "Bars from zero, one small chart for each scale, and bars of what each period brought.",
    params: {},
    says: {
      "bar-not-at-zero":
        "Not all bars start at zero, so their lengths do not compare the numbers ({paths}).",
      "two-axes":
        "Two scales lie over each other here. Where marks meet or run together means nothing ({paths}).",
      "log-unlabelled":
        "An axis is logarithmic and nothing in the chart says so: large differences look small ({paths}).",
      "area-cumulative":
        "This area stands under a running total, which grows even in the weakest period ({paths}).",
    },
  },
  fr: {
    title: "Des axes qui trompent",
    catches:
      "Des barres qui ne partent pas de zéro, deux échelles superposées, un axe logarithmique non signalé, une aire sous un cumul.",
    why: "Une barre dit son chiffre par sa longueur, elle doit donc partir de zéro. Avec deux échelles, deux courbes quelconques peuvent se croiser. Sur un axe logarithmique, chaque pas multiplie. Une aire sous un total qui ne peut pas baisser ressemble toujours à une croissance. Ne pas dessiner de tels graphiques est notre propre choix.",
    instead:
      "Des barres à partir de zéro, un petit graphique par échelle, et en barres ce que chaque période a apporté.",
    params: {},
    says: {
      "bar-not-at-zero":
        "Toutes les barres ne partent pas de zéro : leurs longueurs ne comparent pas les chiffres ({paths}).",
      "two-axes":
        "Deux échelles se superposent ici. Les points où les tracés se rejoignent n’ont aucun sens ({paths}).",
      "log-unlabelled":
        "Un axe est logarithmique et rien dans le graphique ne le dit : les grands écarts paraissent petits ({paths}).",
      "area-cumulative":
        "Cette aire se trouve sous un cumul, qui monte même dans la période la plus faible ({paths}).",
    },
  },
  es: {
    title: "Ejes que engañan",
    catches:
      "Barras que no empiezan en cero, dos escalas superpuestas, un eje logarítmico que no lo dice, un área bajo un acumulado.",
    why: "Una barra dice su cifra con su longitud, así que debe empezar en cero. Con dos escalas, dos líneas cualesquiera pueden cruzarse. En un eje logarítmico cada paso multiplica. Un área bajo un total que no puede bajar siempre parece crecimiento. Que esos gráficos no se dibujen es elección nuestra.",
    instead:
      "Barras desde cero, un gráfico pequeño por escala y barras de lo que aportó cada periodo.",
    params: {},
    says: {
      "bar-not-at-zero":
        "No todas las barras empiezan en cero, así que sus longitudes no comparan las cifras ({paths}).",
      "two-axes":
        "Aquí se superponen dos escalas. Que las marcas se junten o se crucen no significa nada ({paths}).",
      "log-unlabelled":
        "Un eje es logarítmico y nada en el gráfico lo dice: las diferencias grandes parecen pequeñas ({paths}).",
      "area-cumulative":
        "Esta área está bajo un acumulado, que sube incluso en el periodo más flojo ({paths}).",
    },
  },
  ar: {
    title: "محاور مضللة",
    catches:
      "أعمدة لا تبدأ من الصفر، ومقياسان أحدهما فوق الآخر، ومحور لوغاريتمي لا يُذكر ذلك عنه، ومساحة تحت مجموع تراكمي.",
    why: "يدل العمود على رقمه بطوله، فيجب أن يبدأ من الصفر. وبمقياسين يمكن لأي خطين أن يتقاطعا. وعلى المحور اللوغاريتمي تضاعف كل خطوة ما قبلها. والمساحة تحت مجموع لا يمكن أن ينخفض تبدو نموًا في كل حال. أما عدم رسم هذه المخططات فهو اختيارنا.",
    instead: "أعمدة من الصفر، ومخطط صغير لكل مقياس، وأعمدة لما جاءت به كل مدة.",
    params: {},
    says: {
      "bar-not-at-zero": "لا تبدأ كل الأعمدة من الصفر، فأطوالها لا تصلح لمقارنة الأرقام ({paths}).",
      "two-axes": "هنا مقياسان أحدهما فوق الآخر. ولا معنى لتلاقي الرسمين أو تقاطعهما ({paths}).",
      "log-unlabelled":
        "أحد المحاور لوغاريتمي ولا شيء في المخطط يذكر ذلك: فالفروق الكبيرة تبدو صغيرة ({paths}).",
      "area-cumulative": "هذه المساحة تحت مجموع تراكمي يرتفع حتى في أضعف مدة ({paths}).",
    },
  },
};
