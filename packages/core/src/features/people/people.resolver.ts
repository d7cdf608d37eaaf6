import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LOCALES } from '@wheelhouse/plugin-api';
import { Allow, OwnTransaction, Public, RequestCtx } from '../../api/index.js';
import { type Ctx, requirePermission } from '../../kernel/index.js';
import { type ApiTokenView, type GrantInput, PeopleService, type UserView } from './people.service.js';
import { PersonService, type PersonView } from './person.service.js';
import { SignInService } from './sign-in.service.js';

/** Facts about this installation that the API shows. */
export interface InstanceFacts {
  name: string;
  version: string;
  /** Address people open, without a slash at the end. */
  publicUrl: string;
}

/** Injection token of the installation's facts. */
export const INSTANCE = Symbol('wheelhouse:instance');

/** The API of people, signing in and tokens. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly persons: PersonService,
    private readonly signIn: SignInService,
    @Inject(INSTANCE) private readonly facts: InstanceFacts,
  ) {}

  private async user(id: string): Promise<UserView> {
    return (await this.people.view(id)) as UserView;
  }

  @Query('people')
  @Allow('program:read')
  peopleOfProgram(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<PersonView[]> {
    return this.persons.people(ctx, programId);
  }

  @Query()
  @Public()
  async instance(): Promise<{ name: string; version: string; languages: readonly string[]; needsSetup: boolean }> {
    const { name, version } = this.facts;
    return { name, version, languages: LOCALES, needsSetup: await this.signIn.needsSetup() };
  }

  @Query()
  @Public()
  me(@RequestCtx() ctx: Ctx): Promise<{ user: UserView; permissions: string[] } | null> {
    return this.people.me(ctx);
  }

  @Query()
  @Allow('user:admin')
  users(@RequestCtx() ctx: Ctx): Promise<UserView[]> {
    return this.people.users(ctx);
  }

  @Query()
  @Allow('program:read')
  apiTokens(@RequestCtx() ctx: Ctx): Promise<ApiTokenView[]> {
    return this.people.apiTokens(ctx);
  }

  @Mutation()
  @Public()
  @OwnTransaction()
  async completeSetup(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { setupToken: string; name: string; email: string; password: string; language?: string },
  ): Promise<UserView> {
    return this.user(await this.signIn.completeSetup(ctx, input));
  }

  @Mutation()
  @Public()
  @OwnTransaction()
  async login(@RequestCtx() ctx: Ctx, @Args('input') input: { email: string; password: string }): Promise<UserView> {
    return this.user(await this.signIn.login(ctx, input));
  }

  @Mutation()
  @Public()
  @OwnTransaction()
  async acceptInvite(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { inviteToken: string; password: string },
  ): Promise<UserView> {
    return this.user(await this.signIn.acceptInvite(ctx, input));
  }

  @Mutation()
  @Public()
  @OwnTransaction()
  async signInWithLink(@RequestCtx() ctx: Ctx, @Args('input') input: { linkToken: string }): Promise<UserView> {
    return this.user(await this.signIn.signInWithLink(ctx, input));
  }

  @Mutation()
  @Public()
  @OwnTransaction()
  async logout(@RequestCtx() ctx: Ctx): Promise<boolean> {
    await this.signIn.endSession(ctx, ctx.sessionToken);
    return true;
  }

  @Mutation()
  @Allow('self:write')
  updateMe(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { name?: string; language?: string; timeZone?: string },
  ): Promise<UserView> {
    return this.people.updateMe(ctx, input);
  }

  @Mutation()
  @Allow('self:write')
  @OwnTransaction()
  changePassword(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { currentPassword: string; newPassword: string },
  ): Promise<UserView> {
    return this.people.changePassword(ctx, input);
  }

  @Mutation()
  @Allow('user:admin')
  async createUser(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { name: string; email: string; language?: string; timeZone?: string; grants: GrantInput[] },
  ): Promise<UserView> {
    const { id, inviteToken } = await this.people.createUser(ctx, input);
    return { ...(await this.user(id)), inviteLink: `${this.facts.publicUrl}/invite?token=${inviteToken}` };
  }

  @Mutation()
  @Allow('user:admin')
  updateUser(
    @RequestCtx() ctx: Ctx,
    @Args('input')
    input: {
      id: string;
      version: number;
      name?: string;
      language?: string;
      timeZone?: string;
      isActive?: boolean;
      grants?: GrantInput[];
    },
  ): Promise<UserView> {
    return this.people.updateUser(ctx, input);
  }

  @Mutation()
  @Allow('self:write')
  createApiToken(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { name: string; days?: number | null },
  ): Promise<ApiTokenView> {
    return this.people.createApiToken(ctx, requirePermission(ctx, 'self:write').userId ?? '', input);
  }

  @Mutation()
  @Allow('self:write')
  revokeApiToken(@RequestCtx() ctx: Ctx, @Args('input') input: { id: string }): Promise<ApiTokenView> {
    return this.people.revokeApiToken(ctx, input.id);
  }
}
