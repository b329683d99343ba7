/** What a number is a number of, where the words beside it are a unit and no counted thing. */
export interface Unit {
  dimension: 'money' | 'share' | 'measure';
  /** Percent is `%`; money has its ISO 4217 code; a measure has the unit it is turned into. */
  name: string;
  /** Factor into that unit. */
  factor: number;
}

const measure = (name: string, factor = 1): Unit => ({ dimension: 'measure', name, factor });
const money = (name: string, factor = 1): Unit => ({ dimension: 'money', name, factor });

/** Signs that stand before a sum. A bare dollar stays a dollar: which one, the text does not say. */
const CURRENCY_SIGNS: readonly (readonly [form: string, code: string])[] = [
  [String.raw`US\$|USD ?`, 'USD'],
  [String.raw`C\$|CA\$|CAD ?`, 'CAD'],
  [String.raw`A\$|AU\$|AUD ?`, 'AUD'],
  [String.raw`NZ\$|NZD ?`, 'NZD'],
  [String.raw`HK\$`, 'HKD'],
  [String.raw`\$`, 'dollar'],
  ['£|GBP ?', 'GBP'],
  ['€|EUR ?', 'EUR'],
  ['¥|JPY ?', 'JPY'],
  ['₹|Rs[.]? ?|INR ?', 'INR'],
  ['CHF ?', 'CHF'],
];

/** Words that stand after the number. Miles are statute miles, tons metric where spelled "tonne". */
const UNITS: readonly (readonly [form: string, unit: Unit])[] = [
  // A change by points is a difference of shares and no share.
  ['(?:percentage |per ?cent )points?', measure('percentage point')],
  ['%|per ?cent|pc', { dimension: 'share', name: '%', factor: 1 }],
  ['U[.]?S[.]? dollars?|American dollars?', money('USD')],
  ['Canadian dollars?', money('CAD')],
  ['Australian dollars?', money('AUD')],
  ['dollars?|bucks', money('dollar')],
  ['euros?', money('EUR')],
  ['pounds? sterling', money('GBP')],
  ['rupees?', money('INR')],
  ['yen', money('JPY')],
  ['cents?', money('dollar', 0.01)],
  ['pence', money('GBP', 0.01)],
  ['Swedish (?:crowns?|kron(?:or|a))', money('SEK')],
  ['Norwegian (?:crowns?|kron(?:er|e))', money('NOK')],
  ['Danish (?:crowns?|kron(?:er|e))', money('DKK')],
  ['Czech (?:crowns?|korunas?)', money('CZK')],
  ['crowns?|kron(?:er|or|a|e)', money('crown')],
  ['Swiss francs?', money('CHF')],
  ['francs?', money('franc')],
  ['Mexican pesos?', money('MXN')],
  ['Argentine pesos?', money('ARS')],
  ['pesos?', money('peso')],
  ['(?:New Zealand|NZ) dollars?', money('NZD')],
  ['Hong Kong dollars?', money('HKD')],
  ['zlot(?:ys?|ies)', money('PLN')],
  ['forints?', money('HUF')],
  ['(?:South African )?rands?', money('ZAR')],
  ['baht', money('THB')],
  ['shekels?', money('ILS')],
  ['reais', money('BRL')],
  ['ringgits?', money('MYR')],
  ['hryvnias?', money('UAH')],
  ['naira', money('NGN')],
  ['dinars?', money('dinar')],
  ['dirhams?', money('dirham')],
  ['riyals?', money('riyal')],
  ['roubles?|rubles?', money('RUB')],
  ['yuan|renminbi', money('CNY')],
  ['won', money('KRW')],
  ['lira', money('TRY')],
  ['sq(?:uare|[.])? ?(?:km|kilomet(?:er|re)s?)|km²', measure('m²', 1e6)],
  ['sq(?:uare|[.])? ?mi(?:les?)?', measure('m²', 2_589_988)],
  ['sq(?:uare|[.])? ?(?:ft|feet|foot)', measure('m²', 0.092903)],
  ['sq(?:uare|[.])? ?(?:m|met(?:er|re)s?)|m²', measure('m²')],
  ['hectares?|ha', measure('m²', 1e4)],
  ['acres?', measure('m²', 4046.86)],
  ['km/h|kmh|kph|kilomet(?:er|re)s? (?:an|per) hour', measure('km/h')],
  ['mph|miles (?:an|per) hour', measure('km/h', 1.609344)],
  ['knots?', measure('km/h', 1.852)],
  ['kilomet(?:er|re)s?|km|kms', measure('m', 1000)],
  ['nautical miles?', measure('m', 1852)],
  ['miles?|mi', measure('m', 1609.344)],
  ['met(?:er|re)s?|m', measure('m')],
  ['centimet(?:er|re)s?|cm', measure('m', 0.01)],
  ['millimet(?:er|re)s?|mm', measure('m', 0.001)],
  ['feet|foot|ft', measure('m', 0.3048)],
  ['yards?', measure('m', 0.9144)],
  ['inch(?:es)?', measure('m', 0.0254)],
  ['kilogram(?:me)?s?|kilos?|kg', measure('kg')],
  ['tonnes?|metric tons?', measure('kg', 1000)],
  ['gram(?:me)?s?', measure('kg', 0.001)],
  ['lbs?', measure('kg', 0.453592)],
  ['lit(?:er|re)s?', measure('l')],
  ['gallons?', measure('gallon')],
  ['barrels?', measure('barrel')],
  ['degrees? (?:celsius|c)|°C', measure('°C')],
  ['degrees? (?:fahrenheit|f)|°F', measure('°F')],
  ['megawatts?|MW', measure('MW')],
  ['gigawatts?|GW', measure('MW', 1000)],
  ['seconds?', measure('min', 1 / 60)],
  ['minutes?|mins?', measure('min')],
  ['hours?|hrs?', measure('min', 60)],
  ['days?', measure('min', 1440)],
  ['weeks?', measure('min', 10_080)],
  ['months?', measure('month')],
  ['years?', measure('year')],
  ['decades?', measure('year', 10)],
];

const SIGN = new RegExp(`(?:${CURRENCY_SIGNS.map(([form]) => form).join('|')})$`, 'u');
const AFTER = UNITS.map(
  ([form, unit]) =>
    [new RegExp(String.raw`^[ \u00A0-]?(?:${form})(?![\p{L}\p{N}])`, 'iu'), unit] as const,
);

/** The currency sign that ends `before`, the text in front of a number. */
export function currencyBefore(before: string): { code: string; length: number } | null {
  const sign = SIGN.exec(before)?.[0];
  if (sign === undefined || sign === '') return null;
  const entry = CURRENCY_SIGNS.find(([form]) => new RegExp(`^(?:${form})$`).test(sign));
  return entry ? { code: entry[1], length: sign.length } : null;
}

/** "412p": pence stand right behind their number, unlike the p of a time of day. */
const PENCE = /^p(?![\p{L}\p{N}.])/u;
/** Pounds are weight, unless there are so many of them that they can only be money. */
const POUNDS = /^[ \u00A0]pounds\b/i;
const LEAST_POUNDS_STERLING = 10_000;

/**
 * The unit with which `after`, the text behind a number, begins.
 * @param value the number, where it decides what "pounds" are.
 */
export function unitAfter(after: string, value = 0): { unit: Unit; length: number } | null {
  if (PENCE.test(after)) return { unit: money('GBP', 0.01), length: 1 };
  const pounds = POUNDS.exec(after);
  if (pounds && value >= LEAST_POUNDS_STERLING)
    return { unit: money('GBP'), length: pounds[0].length };
  for (const [form, unit] of AFTER) {
    const length = form.exec(after)?.[0].length;
    if (length !== undefined) return { unit, length };
  }
  return null;
}
