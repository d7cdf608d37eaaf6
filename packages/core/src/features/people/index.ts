import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { ApiToken, OneTimeLink, RoleGrant, Session, SignInAttempt, User } from './people.entity.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonService } from './person.service.js';
import { SignInService } from './sign-in.service.js';

export { INSTANCE, type InstanceFacts } from './people.resolver.js';
export { PeopleService } from './people.service.js';
export { PersonService, type PersonView } from './person.service.js';
export { digest, newSecret } from './secrets.js';
export { type ActivePerson, SignInService } from './sign-in.service.js';

/** Services and resolvers of people. */
@Module({
  providers: [PeopleService, PersonService, SignInService, PeopleResolver],
  exports: [PeopleService, PersonService, SignInService],
})
export class PeopleModule {}

/** People, roles, sessions and tokens. */
export const peopleFeature: Feature = {
  name: 'people',
  sdl: readSdl(import.meta.url, './people.graphql'),
  entities: [User, RoleGrant, Session, ApiToken, OneTimeLink, SignInAttempt],
  module: PeopleModule,
};
