import type { Language } from "../../i18n/language.ts";
import type { EventTag } from "../../observations/event.ts";

/** Words by which prose speaks of an event without its name: "the campaign". In lower case, as words begin. */
export const EVENT_WORDS: Readonly<Record<Language, Partial<Record<EventTag, readonly string[]>>>> =
  {
    en: {
      campaign: ["campaign"],
      partnership: ["partnership", "partner"],
      paid: ["boosted", "advert", "paid post", "sponsored"],
      featured: ["featured", "front page"],
      "official-information": ["official information", "surfaced", "surfacing"],
      emergency: ["emergency", "disaster", "pandemic"],
      "world-event": ["pandemic", "election", "world cup"],
    },
    fr: {
      campaign: ["campagne"],
      partnership: ["partenariat", "partenaire"],
      paid: ["sponsorisé", "publicité", "payant"],
      emergency: ["urgence", "catastrophe", "pandémie"],
      "world-event": ["pandémie", "élection"],
    },
    es: {
      campaign: ["campaña"],
      partnership: ["alianza", "acuerdo", "socio"],
      paid: ["patrocinad", "publicidad", "anuncio", "de pago"],
      emergency: ["emergencia", "catástrofe", "pandemia"],
      "world-event": ["pandemia", "elecciones"],
    },
    ar: {
      campaign: ["حملة", "الحملة"],
      partnership: ["شراكة", "الشراكة"],
      paid: ["إعلان", "الإعلان", "ممول"],
      emergency: ["طوارئ", "الطوارئ", "كارثة", "الكارثة"],
      "world-event": ["جائحة", "الجائحة", "انتخابات"],
    },
  };
