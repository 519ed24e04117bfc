// Loaded before the program by --import: writes what it used to the file that HOSTILE_USAGE names, as it ends.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }
  writeFileSync(process.env.HOSTILE_USAGE, JSON.stringify(usage))
})
