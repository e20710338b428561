/** Of a line all that stands behind the colon means one of what stands before it: a "pound" is money or weight, "$" any dollar. */
const LINES = `
percent: %, percent, per cent, pct, prozent, pour cent, por ciento, процент, процента, процентов, por cento, per cento, percento, procent
point pp: point, points, punkt, punkte, punkten, puntos
pp: percentage point, percentage points, pp, prozentpunkt, prozentpunkte, prozentpunkten, points de pourcentage, puntos porcentuales, punti percentuali
bp: basis point, basis points, basispunkte, basispunkten
gbp: £, gbp, 英 镑
gbp lb: pound, pounds, pfund, libras, livres, sterline
eur: €, eur, euro, euros, евро, 欧 元
usd: us$, usd, us dollar, us dollars, 美 元
aud: a$, au$, aud, australian dollars
cad: c$, ca$, cad, canadian dollars
hkd: hk$, hkd
nzd: nz$, nzd
sgd: s$, sgd
twd: nt$, twd
brl: r$, brl, reais
usd aud cad hkd nzd sgd twd mxn: $, dollar, dollars, dólares, доллар, доллара, долларов, ド ル, dollari, dolares, dólar
mxn: mx$, mxn, pesos
cny: cn¥, cny, rmb, yuan, renminbi, 元, юань, юаня, юаней
jpy: jp¥, jpy, yen, 円, 日 元
cny jpy: ¥
chf: chf, swiss francs, franken
chf frf: franc, francs
rub: ₽, rub, rouble, roubles, ruble, rubles, rubel, рубль, рубля, рублей, руб
inr: ₹, inr, rs, rupee, rupees
uah: ₴, uah, hryvnia, hryvnias
try: ₺, try, lira, lire
ils: ₪, ils, shekel, shekels
krw: ₩, krw
pln: pln, zloty, zlotys, złoty
sek: sek, kronor
sek nok dkk: krona, krone, kroner, kronen
nok: nok
dkk: dkk
penny: p, penny, pence
cent: ¢, cent, cents, centimes
cent celsius: c
celsius: °c, celsius, degrees celsius, degrees c, grad celsius
fahrenheit: °f, f, fahrenheit, degrees fahrenheit, degrees f, grad fahrenheit
celsius fahrenheit: degree, degrees, grad, degrés, grados
km: km, kms, kph, kmh, kilometre, kilometres, kilometer, kilometers, kilometern, kilomètre, kilomètres, kilómetro, kilómetros, км, километр, километра, километров, 公 里, chilometro, chilometri, quilômetros, quilómetros
mile: mile, miles, mph, meile, meilen, millas
metre mile minute: m
metre: metre, metres, meter, meters, metern, mètre, mètres, metro, metros, метр, метра, метров, 米, metri
cm: cm, centimetre, centimetres, centimeter, centimeters, zentimeter
mm: mm, millimetre, millimetres, millimeter, millimeters
foot: foot, feet, ft
inch: inch, inches
yard: yard, yards
km2: km2, sq km, square kilometres, square kilometers, quadratkilometer
mile2: square mile, square miles, sq miles
m2: m2, sq m, square metres, square meters, quadratmeter
foot2: square feet, square foot, sq ft
acre: acre, acres
hectare: hectare, hectares, ha, hektar
kg: kg, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, kilogramm, кг, килограмм, килограмма, килограммов, 公 斤
gram: gram, grams, gramme, grammes, gramm
tonne: t, ton, tons, tonne, tonnes, tonnen, toneladas, тонна, тонны, тонн, 吨, tonnellate
lb: lb, lbs
ounce: ounce, ounces, oz
litre: litre, litres, liter, liters, litros
gallon: gallon, gallons
barrel: barrel, barrels
kw: kw, kilowatt, kilowatts
mw: mw, megawatt, megawatts
gw: gw, gigawatt, gigawatts
kwh: kwh, kilowatt hour, kilowatt hours
mwh: mwh, megawatt hour, megawatt hours
gwh: gwh, gigawatt hour, gigawatt hours
s: seconds, secs, sekunden, secondes, segundos, secondi, seconden
minute: minute, minutes, min, mins, minuten, minutos, минута, минуты, минут, 分 钟, minuti, minuut
hour: hour, hours, hr, hrs, h, stunde, stunden, heure, heures, hora, horas, час, часа, часов, 小 时, ora, ore, uur, uren
day: day, days, tag, tage, tagen, jour, jours, día, días, день, дня, дней, 天, giorno, giorni, dia, dias, dag, dagen
week: week, weeks, woche, wochen, semaine, semaines, semana, semanas, неделя, недели, недель, 周, settimana, settimane, weken
month: month, months, monat, monate, monaten, mois, mes, meses, месяц, месяца, месяцев, mese, mesi, mês, maand, maanden
year: year, years, yr, yrs, jahr, jahre, jahren, an, ans, année, années, año, años, год, года, лет, 年, anno, anni, ano, anos, jaar, jaren
century: century, centuries
am: am
pm: pm
`;

/** By what stands beside a number, folded, the things it may mean. English, German, French and Spanish; of the others the commonest. */
export const UNITS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [meanings = '', written = ''] = line.split(': ');
      return written.split(', ').map((one): [string, readonly string[]] => [one, meanings.split(' ')]);
    }),
);
