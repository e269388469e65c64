import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

// What a test of archives runs on: a Slurm of one node, and two hosts over ssh, all on this machine and for the test alone.

const packages = ['parallel', 'slurmctld', 'slurmd', 'slurm-client', 'munge', 'openssh-server', 'openssh-client'];
const programs = [
  '/usr/bin/parallel',
  '/usr/sbin/slurmctld',
  '/usr/sbin/slurmd',
  '/usr/bin/sbatch',
  '/usr/sbin/munged',
  '/usr/sbin/sshd',
  '/usr/bin/ssh',
];

/** Null when all programs are here, installed where they were not; else why they cannot be. */
export function withoutEngines(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return 'Slurm and sshd are started as root on Debian.';
  if (programs.every((path) => existsSync(path))) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  // No services of the system's own: each test starts its own.
  const isThere = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  return isThere && programs.every((path) => existsSync(path))
    ? null
    : `apt-get cannot install ${packages.join(', ')}.`;
}

/** Processes that a test has started, to be ended with it. */
export class Services {
  readonly #children: ChildProcess[] = [];

  start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
    this.#children.push(spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } }));
  }

  async stop(): Promise<void> {
    for (const child of this.#children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await Promise.race([once(child, 'close'), sleep(5_000)]);
      child.kill('SIGKILL');
    }
  }
}

/** A Slurm of one node with two processors. Gives what `sbatch` needs to know. */
export async function startSlurm(folder: string, services: Services): Promise<{ SLURM_CONF: string }> {
  const [controller, daemon] = [await freePort(), await freePort()];
  const socket = join(folder, 'munge.socket');
  const key = join(folder, 'munge.key');
  const conf = join(folder, 'slurm.conf');
  const name = hostname().split('.', 1)[0] ?? 'localhost';
  await writeFile(key, Buffer.alloc(128, 7), { mode: 0o600 });
  await mkdir(join(folder, 'state'));
  await mkdir(join(folder, 'spool'));
  const lines = [
    'ClusterName=test',
    `SlurmctldHost=${name}(127.0.0.1)`,
    'SlurmUser=root',
    `SlurmctldPort=${controller}`,
    `SlurmdPort=${daemon}`,
    `AuthInfo=socket=${socket}`,
    `StateSaveLocation=${join(folder, 'state')}`,
    `SlurmdSpoolDir=${join(folder, 'spool')}`,
    `SlurmctldPidFile=${join(folder, 'slurmctld.pid')}`,
    `SlurmdPidFile=${join(folder, 'slurmd.pid')}`,
    `SlurmctldLogFile=${join(folder, 'slurmctld.log')}`,
    `SlurmdLogFile=${join(folder, 'slurmd.log')}`,
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_CPU',
    'SchedulerParameters=batch_sched_delay=0,sched_interval=2',
    'MailProg=/bin/true',
    'ReturnToService=2',
    // One processor may be named as two: what is tested is two tasks at once, not their speed.
    'SlurmdParameters=config_overrides',
    `NodeName=${name} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN`,
    'PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP',
  ];
  await writeFile(conf, `${lines.join('\n')}\n`);
  services.start('/usr/sbin/munged', [
    '--foreground',
    '--force',
    `--socket=${socket}`,
    `--key-file=${key}`,
    `--pid-file=${join(folder, 'munged.pid')}`,
    `--log-file=${join(folder, 'munged.log')}`,
    `--seed-file=${join(folder, 'munged.seed')}`,
  ]);
  await until(() => existsSync(socket));
  services.start('/usr/sbin/slurmctld', ['-D', '-f', conf]);
  services.start('/usr/sbin/slurmd', ['-D', '-f', conf, '-N', name]);
  const env = { ...process.env, SLURM_CONF: conf };
  await until(
    () => spawnSync('/usr/bin/sinfo', ['-h', '-o', '%T'], { env, encoding: 'utf8' }).stdout.trim() === 'idle',
  );
  return { SLURM_CONF: conf };
}

/** Two hosts over ssh. Gives their names as `--hosts` takes them. */
export async function startHosts(folder: string, services: Services): Promise<string> {
  await mkdir('/run/sshd', { recursive: true });
  const own = join(folder, 'own');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', own]);
  const hosts = await Promise.all(
    ['one', 'two'].map(async (name) => {
      const port = await freePort();
      const key = join(folder, `${name}.key`);
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
      const settings = {
        Port: port,
        ListenAddress: '127.0.0.1',
        HostKey: key,
        AuthorizedKeysFile: `${own}.pub`,
        PermitRootLogin: 'yes',
        StrictModes: 'no',
        UsePAM: 'no',
        PidFile: join(folder, `${name}.pid`),
        MaxStartups: 100,
      };
      services.start('/usr/sbin/sshd', [
        '-D',
        '-f',
        '/dev/null',
        ...Object.entries(settings).flatMap(([key_, value]) => ['-o', `${key_}=${value}`]),
      ]);
      return { name, port };
    }),
  );
  const config = join(folder, 'ssh.config');
  const entry = ({ name, port }: { name: string; port: number }) =>
    `Host ${name}\n HostName 127.0.0.1\n Port ${port}\n User root\n IdentityFile ${own}\n StrictHostKeyChecking no\n UserKnownHostsFile /dev/null\n LogLevel ERROR\n`;
  await writeFile(config, hosts.map(entry).join(''));
  for (const { name } of hosts) await until(() => spawnSync('ssh', ['-F', config, name, 'true']).status === 0);
  return hosts.map(({ name }) => `1/ssh -F ${config} ${name}`).join(',');
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It has not come up: ${holds}`);
    await sleep(200);
  }
}
