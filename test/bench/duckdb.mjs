// DuckDB on the same file: the amounts as text, turned into DECIMAL as the dialect needs, summed by the same keys, the result in JS.
const { DuckDBInstance } = await import("@duckdb/node-api");

const path = process.argv[2];
const instance = await DuckDBInstance.create(":memory:", { threads: "2", preserve_insertion_order: "false" });
const connection = await instance.connect();
const reader = await connection.runAndReadAll(`
  SELECT Konto, Ansvar, Funksjon, Prosjekt, Periode,
    CAST(sum(CAST(CASE WHEN contains(b, '-') THEN '-' ELSE '' END || replace(translate(b, '-. \u00a0', ''), ',', '.') AS DECIMAL(18,2))) * 100 AS BIGINT) AS ore,
    count(*) AS n
  FROM (SELECT Konto, Ansvar, Funksjon, Prosjekt, Periode, "Beløp" AS b
        FROM read_csv('${path.replaceAll("'", "''")}', delim = ';', header = true, quote = '"', auto_detect = false,
          columns = {'Konto': 'VARCHAR', 'Ansvar': 'VARCHAR', 'Funksjon': 'VARCHAR', 'Prosjekt': 'VARCHAR', 'Periode': 'VARCHAR', 'Beløp': 'VARCHAR'}))
  GROUP BY ALL`);
const querySeconds = performance.now() / 1000;
const columns = reader.getColumns();
const seconds = performance.now() / 1000;
const { user, system } = process.cpuUsage();
const sum = (column) => Number(column.reduce((a, b) => a + b, 0n));
const total = sum(columns[5]);
const rows = sum(columns[6]);
console.log(JSON.stringify({ seconds, querySeconds, processor: (user + system) / 1e6, peakMiB: process.resourceUsage().maxRSS / 1024, rows, groups: columns[0].length, total }));
