/** Seconds that the processor has given to this process: what the rest of the machine does meanwhile does not count. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
