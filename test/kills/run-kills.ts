import { killWriters } from './kills.ts'

const runs = Number(process.env.KILLS ?? 500)
const seed = Number(process.env.KILLS_SEED ?? Math.floor(Math.random() * 2 ** 31))
console.log(`${runs} kills, seed ${seed}`)
const { faults, left } = await killWriters(runs, seed, (line) => console.error(line))
for (const fault of faults) console.log(fault)
for (const [what, count] of [...left].sort(([, a], [, b]) => b - a)) console.log(`left ${what}: ${count}`)
console.log(`whole after ${runs - faults.length} of ${runs} kills (seed ${seed})`)
if (faults.length > 0) process.exitCode = 1
