/** All areas of the language in one file, so that it is one request. */
export default import.meta.glob<Record<string, string>>('../../locales/en/*.json', { eager: true, import: 'default' })
