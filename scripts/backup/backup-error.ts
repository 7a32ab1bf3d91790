/** Why a backup or a restore cannot be, in one line for whoever typed the command. */
export class BackupError extends Error {}
