/** Goes with every release, so that a folder that is copied alone still says what may be done with it. */
export const licenseData = `# Licence of the data

The tables, schemas and documentation in this folder are licensed under the
Creative Commons Attribution 4.0 International licence (CC BY 4.0):
<https://creativecommons.org/licenses/by/4.0/>.

Name the source as "covid-neighborhood-data" with the version, which is that
of the folder and stands in \`quality.json\`.

The columns \`quote\` and \`exact\` hold short quotations from the documents that
the rows were read from. Their wording belongs to the publishers of those
documents and is not covered by this licence; the facts taken from them are.
`
