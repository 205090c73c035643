import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { axeApi } from '../gather/page/axe.ts'

export default defineUnlistedScript(() => {
  const world = globalThis as { mingcha?: object }
  world.mingcha = { ...world.mingcha, ...axeApi }
})
