/** The areas of the language that any page may say, in one file, so that they are one request. */
export default import.meta.glob<Record<string, string>>(['../../locales/fa/*.json', '!**/{developers,evidence}.json'], { eager: true, import: 'default' })
