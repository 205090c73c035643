/** The official documents as data. Rules cite a clause by id; lists that rules read are data beside them. */
export { type CitationId, citationIds, cite } from './citations.ts'
export { platformEntries, statutoryItems } from './disclosure.ts'
export { type DocumentId, documents } from './documents.ts'
export * from './identity.ts'
export { columnTags, contentTags, siteTags } from './tags.ts'
export { wordingPairs } from './wording.ts'
