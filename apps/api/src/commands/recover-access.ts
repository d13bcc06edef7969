import { RECOVERY_MINUTES } from '@trilot/domain';
import { IssueRecovery, recoverPath } from '../capabilities/identity';
import { type CliCommand, withApp } from './command';

export const recoverAccessCommand: CliCommand = {
  usage: [
    'recover-access --email E',
    'prints a link to a new password, to be handed to the person where no mail is sent',
  ],
  needsDatabase: true,
  async run(config, { email }) {
    if (typeof email !== 'string' || email === '') throw new Error('recover-access needs --email');
    await withApp(config, async (app) => {
      const token = await app.get(IssueRecovery).byHand(email);
      console.log(`${config.publicUrl}${recoverPath(token)}`);
      console.log(`For one use and ${RECOVERY_MINUTES} minutes. Whoever has it can choose the password of ${email}.`);
    });
  },
};
