import { type Fixture, fixturesOf } from "../fixture.ts";

/** Zips hold the one table of their adapter here; a whole zip is put together in `zip.test.ts`. */
export const fixtures: readonly Fixture[] = [
  ...fixturesOf(
    "youtube-studio-dates",
    "youtube",
    "2026-08-27",
    "Table data.csv",
    "Date 2026-08-22_2026-08-24 Sample Federation.zip",
    "german.csv",
    "without-total.csv",
    "Datos de la tabla.csv",
  ),
  ...fixturesOf(
    "youtube-studio-content",
    "youtube",
    "2026-10-03",
    "Table data.csv",
    "Content 2026-07-01_2026-09-30 Sample Federation.zip",
    "Conteúdo 2026-07-01_2026-09-30 Sample Federation.zip",
    "Tabellendaten.csv",
    "Données du tableau.csv",
  ),
  ...fixturesOf(
    "youtube-studio-breakdown",
    "youtube",
    "2026-10-03",
    "Geography 2026-07-01_2026-09-30 Sample Federation (1).zip",
    "Cities 2026-07-01_2026-09-30 Sample Federation.zip",
    "Traffic source 2026-07-01_2026-09-30 Sample Federation.zip",
    "Idade do espectador 2026-07-01_2026-09-30 Sample Federation.zip",
    "Gerätetyp 2026-07-01_2026-09-30 Sample Federation.zip",
  ),
  ...fixturesOf("youtube-studio-totals", "youtube", "2026-10-03", "Totals.csv", "Gesamtwerte.csv"),
  ...fixturesOf(
    "youtube-studio-chart",
    "youtube",
    "2026-10-03",
    "Chart data.csv",
    "Chart data cities.csv",
  ),
];
