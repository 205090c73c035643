/** Which pages to audit, each under an id that becomes a file's name. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { type Command, readAddress, readTime } from './arguments.ts'
import { isAddress, type Target } from './audit.ts'
import { AuditError } from './errors.ts'

const lineSchema = z.object({
  id: z.optional(z.string()),
  target: z.string().check(z.minLength(1)),
  url: z.nullish(z.string()),
  at: z.nullish(z.string()),
})

/** Throws AuditError usage, notFound (the list) or duplicateId. */
export function readTargets(command: Command): Target[] {
  const targets = command.list === null ? fromArguments(command) : fromList(command.list, command.at)
  const seen = new Set<string>()
  for (const { id } of targets) {
    // Two names that differ in case only are one file on many disks.
    const key = id.normalize('NFC').toLowerCase()
    if (seen.has(key)) throw new AuditError('duplicateId', id)
    seen.add(key)
  }
  return targets
}

function fromArguments({ targets, url, at }: Command): Target[] {
  return targets.map((target) => {
    if (url !== null && isAddress(target)) throw new AuditError('usage', `--url + ${target}`)
    const resolved = resolveTarget(target, process.cwd())
    return { id: idOf(resolved), target: resolved, url, at }
  })
}

function fromList(list: string, at: Date): Target[] {
  if (!existsSync(list)) throw new AuditError('notFound', list)
  const lines = readFileSync(list, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return []
    const line = readLine(text, `${list}:${i + 1}`)
    const target = resolveTarget(line.target, path.dirname(path.resolve(list)))
    return {
      id: line.id === undefined ? idOf(target) : safeId(line.id),
      target,
      url: line.url ? readAddress(line.url) : null,
      at: line.at ? readTime(line.at) : at,
    }
  })
}

function readLine(text: string, where: string): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(text))
  } catch (error) {
    const why = error instanceof z.core.$ZodError ? z.prettifyError(error) : String(error)
    throw new AuditError('usage', `${where}: ${why}`)
  }
}

/** A file of a list stands beside the list, or where the command was started. */
function resolveTarget(target: string, folder: string): string {
  if (isAddress(target)) return target
  const file = /^file:/i.test(target) ? fileURLToPath(target) : target
  const beside = path.resolve(folder, file)
  return existsSync(beside) ? beside : path.resolve(file)
}

function idOf(target: string): string {
  if (!isAddress(target)) return path.parse(target).name
  const { host, pathname, search } = new URL(target)
  const words = (host + decodeURI(pathname) + search).replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^_+|_+$/g, '')
  return words.slice(0, 120)
}

function safeId(id: string): string {
  // What no file may be called, on any system; an id is never changed silently.
  if (id === '' || /^\.+$/.test(id) || /[/\\:*?"<>|\p{Cc}]/u.test(id))
    throw new AuditError('usage', `id ${JSON.stringify(id)}`)
  return id
}
