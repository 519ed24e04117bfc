import { run } from '../command.ts'

export interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** All processes of the machine. */
export async function processes(): Promise<Process[]> {
  const { stdout } = await run('ps', ['-ww', '-eo', 'pid=,ppid=,args='])
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

/** Those that a process started, and those that they started. */
export function descendants(all: readonly Process[], pid: number): Process[] {
  const own = all.filter(({ parent }) => parent === pid)
  return own.flatMap((one) => [one, ...descendants(all, one.pid)])
}
