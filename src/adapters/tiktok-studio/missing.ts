/**
 * How TikTok says that it has no value. Studio writes `undefined`, the Business Suite `NAN` and `--`; the others
 * stand in re-saved files.
 */
export const TIKTOK_MISSING = ["undefined", "NAN", "--", "-", "N/A", ""];
