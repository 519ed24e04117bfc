-- The tables of the release that the questions need, for DuckDB, read where they stand. SQLite has them in its file.
CREATE VIEW donations AS FROM 'out/latest/parquet/donations.parquet';
CREATE VIEW case_counts AS FROM 'out/latest/parquet/case_counts.parquet';
CREATE VIEW economic_estimates AS FROM 'out/latest/parquet/economic_estimates.parquet';
CREATE VIEW corroborations AS FROM 'out/latest/parquet/corroborations.parquet';
CREATE VIEW reference_sources AS FROM 'out/latest/parquet/reference_sources.parquet';
CREATE VIEW usd_values AS FROM 'out/latest/parquet/usd_values.parquet';
CREATE VIEW coverage AS FROM 'out/latest/parquet/coverage.parquet';
CREATE VIEW areas AS FROM 'out/latest/parquet/areas.parquet';
