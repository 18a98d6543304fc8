import { numberHint } from "../files/number-hint.ts";

/** Why an amount cannot be kept exactly, and what to write instead. */
export interface AmountFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Decimal digits that a number of double precision always keeps (IEEE 754). */
const EXACT_DIGITS = 15;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether a unit is money: the code of a currency in ISO 4217, such as EUR. */
export function isCurrency(unit: string): boolean {
  return CURRENCIES.has(unit);
}

/**
 * An amount in its unit: digits with at most one point. Money has at most the decimals of its currency, so that
 * it is exact in its smallest coin, and may be negative, as a quarter's refunds can exceed its gifts.
 */
export function readAmount(text: string, unit: string): number | AmountFault {
  const money = isCurrency(unit);
  const match = /^(-?)((?:0|[1-9]\d*)(?:\.(\d+))?)$/.exec(text);
  if (!match)
    return fault("not-a-number", `"${text}" is not a number.`, numberHint(text.replace(/^-/, "")));
  const [, sign = "", digits = "", decimals = ""] = match;
  if (sign !== "" && !money)
    return fault(
      "negative-amount",
      `${text} ${unit} is less than none.`,
      "write what was counted; only money can be negative, where refunds exceed what came in.",
    );
  const most = money ? decimalsOf(unit) : Number.POSITIVE_INFINITY;
  if (decimals.length > most)
    return fault(
      "too-many-decimals",
      `${unit} has ${most} decimals, and ${text} has ${decimals.length}.`,
      "write the amount as the ledger has it.",
    );
  if (digits.replace(".", "").replace(/^0+/, "").length > EXACT_DIGITS)
    return fault(
      "too-many-digits",
      `${text} has more digits than can be kept exactly.`,
      `write at most ${EXACT_DIGITS} digits, or choose a larger unit.`,
    );
  return Number(text);
}

/** Sums of money are added in its smallest coin: 2 for EUR, 0 for JPY, 3 for KWD. */
function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** A unit that means money without saying which, or null. */
export function unitFault(unit: string): AmountFault | null {
  const code = unit.toUpperCase();
  if (isCurrency(unit)) return null;
  if (isCurrency(code))
    return fault(
      "unknown-unit",
      `"${unit}" is not the code of a currency.`,
      `write ${code}, or more than "${unit}" where no money is meant.`,
    );
  if (!/^\p{Sc}|\p{Sc}$/u.test(unit)) return null;
  return fault(
    "unknown-unit",
    `"${unit}" does not say which currency is meant.`,
    "write its code of three letters, such as EUR, CHF or USD.",
  );
}

function fault(code: string, message: string, hint: string): AmountFault {
  return { code, message, hint };
}
