import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "توجد نسخة أحدث من هذا الرسم البياني في «{text}».",
  "embed.more": "ما يستند إليه هذا الرسم وما لا يقوله",
  "chart-on-page.numbers": "أرقام هذا الرسم البياني",
  "chart-on-page.more": "البيانات والمصادر ورموز التضمين وكل تنبيهات هذا الرسم البياني",
  // "Use this chart"
  "use.frame": "لصفحة على الويب: إطار فيه الرسم البياني",
  "use.email": "لنشرة بريدية: الصورة والتحفظات والمصدر",
  "use.email-advice":
    "يطلب برنامج البريد الصورة من هذا الموقع عند فتح الرسالة، ويمكن لمن يستضيف الموقع أن يرى ذلك في سجلاته. لتجنب ذلك أرفق الصورة بالرسالة وضع اسمها، مثل {code}، مكان عنوانها.",
  "use.link": "عنوان هذا الرسم البياني",
  "use.copy": "نسخ",
  "use.picture": "نسخ الصورة مع نصها",
  "use.done": "تم النسخ.",
  "use.failed": "لا يسمح هذا المتصفح بذلك. حدد النص وانسخه يدويًا.",
  "use.files": "الملفات",
  "use.email-picture": "صورة للبريد الإلكتروني (PNG بعرض 600)",
  "use.embed-page": "الإطار وحده",
  "use.email-page": "الرسالة وحدها",
};
