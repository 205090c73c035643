/** Imports run downward only, and into a room through its door, index.ts. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const posix = (file: string): string => file.split(path.sep).join('/')

/** From the top down. Rooms of one floor do not know each other. */
const floors = [
  ['entrypoints', 'scripts'],
  ['components', 'cli'],
  ['extension'],
  ['reports'],
  ['rules'],
  ['proofreader'],
  ['gather'],
  ['audit'],
  ['standards', 'locales'],
]
const rooms = floors.flat()
const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room))

/** What a room may import by another way than the door, and why. */
const sideDoors: { from: RegExp; to: RegExp; why: string }[] = [
  { from: /^standards\//, to: /^audit\/(report|rule|facts)\.ts$/, why: 'types of the contracts only' },
  { from: /^entrypoints\//, to: /^gather\/page\//, why: "the gatherer's page side is bundled on its own" },
  { from: /^gather\/page\//, to: /^locales\/axe\.ts$/, why: 'the words of axe belong to its bundle alone' },
  { from: /^(entrypoints|components)\//, to: /\.css$/, why: 'style sheets' },
]

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const files = globSync(`{${rooms.join(',')}}/**/*.{ts,tsx,mjs}`, { cwd: root }).map(posix)
const imports = files.flatMap((from) => importsOf(from))

function importsOf(from: string): Import[] {
  const source = readFileSync(path.join(root, from), 'utf8')
  const found = [
    ...source.matchAll(
      /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"](\.{1,2}\/[^'"]+)['"]|import\(\s*['"](\.{1,2}\/[^'"]+)['"]\s*\)/gm,
    ),
  ]
  return found.map(([, type, fixed, lazy]) => ({
    from,
    to: posix(path.normalize(path.join(path.dirname(from), fixed ?? lazy ?? ''))),
    typeOnly: type !== undefined,
  }))
}

const roomOf = (file: string): string => file.split('/')[0] ?? ''
const crossing = imports.filter(({ from, to }) => rooms.includes(roomOf(to)) && roomOf(from) !== roomOf(to))
const bySideDoor = ({ from, to }: Import): boolean => sideDoors.some((door) => door.from.test(from) && door.to.test(to))

test('the check sees the imports at all', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(crossing.length).toBeGreaterThan(50)
})

test('imports run downward', () => {
  const upward = crossing.filter(
    (one) => floorOf(roomOf(one.from)) >= floorOf(roomOf(one.to)) && !(one.typeOnly && bySideDoor(one)),
  )
  expect(upward.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('rooms are entered by their door', () => {
  const inside = crossing.filter((one) => !/^[^/]+\/index\.ts$/.test(one.to) && !bySideDoor(one))
  expect(inside.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('rooms of judgement use neither DOM nor extension API', () => {
  const pure = files.filter((file) => /^(audit|standards|rules|reports|proofreader)\//.test(file))
  const unclean = pure.filter((file) => {
    const code = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    return /\bfrom '(?:wxt|node:)|(?<![-/])\b(?:document|window|chrome)\.[a-z]/.test(code)
  })
  expect(unclean).toEqual([])
})
