/** Settings: looks, auditing while browsing, access to other sites, and what is promised about privacy. */
import { Choice, change, Icon, language, Switch, settings, t } from '../../components/index.ts'
import { Access } from './Access.tsx'
import { HostForm, HostList } from './Hosts.tsx'

export function Options() {
  const words = t.value
  const w = words.options
  const { theme, textSize, shortcuts, browsing, excluded } = settings.value
  return (
    <>
      <header>
        <h1>{w.title}</h1>
      </header>
      <main>
        <section>
          <Choice
            legend={w.language}
            name="language"
            options={w.languages}
            chosen={language.value}
            onChoose={(chosen) => change({ language: chosen as 'zh' | 'en' })}
          />
          <Choice
            legend={w.theme}
            name="theme"
            options={w.themes}
            chosen={theme}
            onChoose={(chosen) => change({ theme: chosen as typeof theme })}
          />
          <Choice
            legend={w.textSize}
            name="size"
            options={w.textSizes}
            chosen={textSize}
            onChoose={(chosen) => change({ textSize: chosen as typeof textSize })}
          />
          <Switch label={w.shortcuts} on={shortcuts} onChange={(on) => change({ shortcuts: on })} />
        </section>
        <section>
          <h2>{words.browsing.title}</h2>
          <p>{words.browsing.note}</p>
          <Switch label={words.browsing.all} on={browsing} onChange={(on) => change({ browsing: on })} />
          <h3>{w.excluded}</h3>
          <HostList
            hosts={excluded}
            none={w.excludedNone}
            onRemove={(host) => change({ excluded: excluded.filter((other) => other !== host) })}
          />
          <HostForm
            label={w.addHost}
            button={w.add}
            onAdd={(host) => change({ excluded: [...new Set([...excluded, host])].sort() })}
          />
        </section>
        <Access />
        <section>
          <h2>
            <Icon name="shield" />
            {w.privacy}
          </h2>
          <ul class="promise">
            {w.privacyText.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </main>
    </>
  )
}
