import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "A newer edition of this chart is in “{text}”.",
  "embed.more": "What this rests on, and what it does not say",
  "chart-on-page.numbers": "The numbers in this chart",
  "chart-on-page.more": "Data, sources, codes to embed it, and every caveat of this chart",
  // "Use this chart"
  "use.frame": "For a web page: a frame with the chart",
  "use.email": "For a newsletter: picture, caveats and source",
  "use.email-advice":
    "A mail program fetches the picture from this site when the mail is opened, and whoever hosts the site can see that in its log. To avoid it, attach the picture to the mail and put its name, such as {code}, in place of its address.",
  "use.link": "Address of this chart",
  "use.copy": "Copy",
  "use.picture": "Copy the picture with its words",
  "use.done": "Copied.",
  "use.failed": "This browser does not allow it. Select the text and copy it by hand.",
  "use.files": "Files",
  "use.email-picture": "Picture for e-mail (PNG, 600 wide)",
  "use.embed-page": "The frame by itself",
  "use.email-page": "The mail by itself",
};
