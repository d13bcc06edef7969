/** Who acts: people, roles, municipalities, sessions. Decides nothing about calls or proposals. */
export { IdentityModule } from './identity.module';
export { CreateUser } from './create-user';
export { IssueRecovery, recoverPath } from './issue-recovery';
export { PeopleReadModel } from './people.read-model';
export { PersonView } from './identity.dto';
export { hashPassword } from './passwords';
export { User } from './user.entity';
export { Municipality } from './municipality.entity';
