import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "Une édition plus récente de ce graphique se trouve dans « {text} ».",
  "embed.more": "Sur quoi cela repose, et ce que cela ne dit pas",
  "chart-on-page.numbers": "Les chiffres de ce graphique",
  "chart-on-page.more":
    "Données, sources, codes pour l’intégrer et toutes les mises en garde de ce graphique",
  // "Use this chart"
  "use.frame": "Pour une page web : un cadre avec le graphique",
  "use.email": "Pour une lettre d’information : image, réserves et source",
  "use.email-advice":
    "Le logiciel de messagerie va chercher l’image sur ce site à l’ouverture du message, et l’hébergeur peut le voir dans ses journaux. Pour l’éviter, joignez l’image au message et mettez son nom, par exemple {code}, à la place de son adresse.",
  "use.link": "Adresse de ce graphique",
  "use.copy": "Copier",
  "use.picture": "Copier l’image avec son texte",
  "use.done": "Copié.",
  "use.failed": "Ce navigateur ne le permet pas. Sélectionnez le texte et copiez-le à la main.",
  "use.files": "Fichiers",
  "use.email-picture": "Image pour e-mail (PNG, 600 de large)",
  "use.embed-page": "Le cadre seul",
  "use.email-page": "Le message seul",
};
