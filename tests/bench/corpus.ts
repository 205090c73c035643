/** Real saved pages for the benches: a folder that MINGCHA_CORPUS names (default ../shared). Not part of the repository. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const indexSchema = z.object({
  pages: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      original_url: z.nullish(z.string()),
      truth: z.nullish(z.unknown()),
      external_links_neutralised: z.nullish(z.boolean()),
    }),
  ),
})

export interface CorpusPage {
  id: string
  /** Absolute path. */
  file: string
  url: string | null
  hasTruth: boolean
}

const corpus = path.resolve(process.env.MINGCHA_CORPUS ?? '../shared')

/** The corpus folder, or null with a line on the console that says it is absent. */
export function corpusFolder(): string | null {
  if (existsSync(path.join(corpus, 'pages', 'index.json'))) return corpus
  console.log(`no corpus at ${corpus} (set MINGCHA_CORPUS): nothing measured`)
  return null
}

export function corpusPages(folder: string): CorpusPage[] {
  const { pages } = indexSchema.parse(JSON.parse(readFileSync(path.join(folder, 'pages', 'index.json'), 'utf8')))
  return pages.map((p) => ({
    id: p.id,
    file: path.join(folder, 'pages', p.file),
    url: p.original_url?.startsWith('http') ? p.original_url : null,
    hasTruth: existsSync(path.join(folder, 'pages', 'truth', `${p.id}.json`)),
  }))
}
