/** Words of the terminal face. */
import type { Language } from '../audit/index.ts'
import type { Problem } from './errors.ts'

interface TerminalWords {
  usage: string
  problem: Record<Problem, (detail: string) => string>
  kind: string
  judgedAt: string
  columns: { severity: string; what: string; where: string; rule: string }
  failed: (n: number) => string
  cantTell: (n: number) => string
  none: string
  rest: (passed: number, inapplicable: number, untested: number) => string
  incomplete: string
  unsettled: string
  target: string
  audited: (done: number, all: number, id: string) => string
  written: (file: string) => string
}

const options = {
  zh: `用法
  mingcha audit 目标… [选项]          目标：网址，或已保存的网页文件
  mingcha audit --targets 清单.jsonl [选项]
                                      每行 {"id","target","url"?,"at"?}
选项
  --url 网址       已保存网页的原地址；不给时，凡要看地址的规则一律“未检查”
  --at 日期        以哪一天为准（北京时间），默认现在：2026-11-24 或 2026-11-24T16:00
  --format 格式    table（默认）| json | html | csv
  --facts          json 中附带采集到的信息
  --out 目录       每个目标写一个文件：<id>.json 等
  --fail-on 级别   veto | deduct（默认）| advice：有该级及以上问题时退出码为 1
  --lang 语言      zh（默认）| en
  --scripts        允许已保存网页运行自己的脚本
退出码  0 没有达到 --fail-on 的问题；1 有；2 未能检查`,
  en: `Usage
  mingcha audit TARGET… [options]     TARGET: an address, or the file of a saved page
  mingcha audit --targets LIST.jsonl [options]
                                      a line is {"id","target","url"?,"at"?}
Options
  --url ADDRESS    the address a saved page came from; without it, rules that read the address say "not checked"
  --at DATE        the day to judge by, in China time, now by default: 2026-11-24 or 2026-11-24T16:00
  --format FORMAT  table (default) | json | html | csv
  --facts          adds the gathered facts to the json
  --out DIR        one file a target: <id>.json and so on
  --fail-on LEVEL  veto | deduct (default) | advice: exit 1 where a finding is at or above it
  --lang LANGUAGE  zh (default) | en
  --scripts        lets a saved page run its own scripts
Exit  0 nothing at or above --fail-on; 1 something; 2 could not audit`,
}

export const terminalWords: Record<Language, TerminalWords> = {
  zh: {
    usage: options.zh,
    problem: {
      usage: (d) => `参数有误：${d}\n用 mingcha --help 查看用法。`,
      duplicateId: (d) => `两个目标的 id 相同：${d}。请在清单中各给一个不同的 id，以免结果互相覆盖。`,
      notFound: (d) => `找不到文件：${d}。网址请以 http:// 或 https:// 开头。`,
      notHtml: (d) => `不是网页（HTML），无法检查：${d}`,
      noAnswer: (d) => `无法打开：${d}。请核对网址和网络。`,
      httpError: (d) => `网站返回错误状态：${d}`,
      timedOut: (d) => `网页在限定时间内没有打开：${d}。可稍后再试，或先保存网页再检查。`,
      noBrowser: (d) =>
        `${d ? `环境变量所指的浏览器不能运行：${d}。` : '没有找到 Chrome、Chromium 或 Edge。'}\n` +
        '请安装其中之一（Debian：apt-get install chromium），或用环境变量 CHROME_PATH 指明位置；在仓库里运行 npm start 会代为安装。',
      browserFailed: (d) => `浏览器启动失败：${d}`,
      notBuilt: (d) => `缺少构建产物：${d}。请先在仓库里运行 npm run build。`,
      failed: (d) => `检查中断：${d}`,
    },
    kind: '页面类型',
    judgedAt: '检查时间',
    columns: { severity: '级别', what: '问题', where: '原文或所见', rule: '规则' },
    failed: (n) => `问题 ${n} 条`,
    cantTell: (n) => `待人工核实 ${n} 条（不计为问题，也不算通过）`,
    none: '未发现问题。',
    rest: (p, i, u) => `通过 ${p} 项 · 不适用 ${i} 项 · 未检查 ${u} 项（后两者均不算通过）`,
    incomplete: '未能读全：',
    unsettled: '网页在限定时间内没有静止，结果可能不全。',
    target: '目标',
    audited: (done, all, id) => `[${done}/${all}] ${id}`,
    written: (file) => `已写入 ${file}`,
  },
  en: {
    usage: options.en,
    problem: {
      usage: (d) => `Bad arguments: ${d}\nmingcha --help shows the usage.`,
      duplicateId: (d) =>
        `Two targets have the id ${d}. Give each its own id in the list, so that none overwrites another.`,
      notFound: (d) => `No such file: ${d}. An address begins with http:// or https://.`,
      notHtml: (d) => `Not a web page (HTML), cannot be audited: ${d}`,
      noAnswer: (d) => `Cannot be opened: ${d}. Check the address and the network.`,
      httpError: (d) => `The site answered with an error status: ${d}`,
      timedOut: (d) => `The page did not open in time: ${d}. Try again later, or save the page and audit the file.`,
      noBrowser: (d) =>
        `${d ? `The browser named by the environment cannot be run: ${d}. ` : 'No Chrome, Chromium or Edge was found. '}` +
        'Install one of them (Debian: apt-get install chromium) or name it in CHROME_PATH; in the repository, npm start installs one.',
      browserFailed: (d) => `The browser did not start: ${d}`,
      notBuilt: (d) => `The build is missing: ${d}. Run npm run build in the repository first.`,
      failed: (d) => `The audit broke off: ${d}`,
    },
    kind: 'Page kind',
    judgedAt: 'Judged at',
    columns: { severity: 'Level', what: 'Problem', where: 'Words or evidence', rule: 'Rule' },
    failed: (n) => `${n} ${n === 1 ? 'problem' : 'problems'}`,
    cantTell: (n) => `${n} for a person to judge (neither problems nor passed)`,
    none: 'No problem found.',
    rest: (p, i, u) => `${p} passed · ${i} not applicable · ${u} not checked (the last two are not passes)`,
    incomplete: 'Not read in full: ',
    unsettled: 'The page did not come to rest in time; the result may be incomplete.',
    target: 'Target',
    audited: (done, all, id) => `[${done}/${all}] ${id}`,
    written: (file) => `wrote ${file}`,
  },
}
