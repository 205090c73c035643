/** The official documents as data. Rules cite an indicator by id; see documents.ts and citations.ts. */
export { cite, citations, type CitationId } from './citations.ts'
