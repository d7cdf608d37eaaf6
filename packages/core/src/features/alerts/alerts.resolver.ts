import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, type PageInput, RequestCtx, selects } from '../../api/index.js';
import type { Ctx } from '../../kernel/index.js';
import type { EmailFrequency } from './alerts.entity.js';
import { NoticesService } from './notices.service.js';
import { type SubscribeInput, SubscriptionsService, type SubscriptionView } from './subscriptions.service.js';

/** The API of subscriptions and notices; everybody has only their own. */
@Resolver()
export class AlertsResolver {
  constructor(
    private readonly notes: NoticesService,
    private readonly subscriptions: SubscriptionsService,
  ) {}

  @Query()
  @Allow('scorecard:read')
  async alertSettings(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return {
      subscriptions: await this.subscriptions.subscriptions(ctx, programId),
      suggestions: selects(info, 'suggestions') ? await this.subscriptions.suggestions(ctx, programId) : [],
      ...(await this.subscriptions.email(ctx)),
    };
  }

  @Query()
  @Allow('scorecard:read')
  notices(
    @RequestCtx() ctx: Ctx,
    @Args('programId') programId: string,
    @Args('unreadOnly') unreadOnly?: boolean,
    @Args('page') page?: PageInput,
  ): Promise<object> {
    return this.notes.page(ctx, programId, unreadOnly === true, page);
  }

  @Query()
  @Allow('scorecard:read')
  unreadNotices(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<number> {
    return this.notes.unread(ctx, programId);
  }

  @Mutation()
  @Allow('scorecard:read')
  subscribe(@RequestCtx() ctx: Ctx, @Args('input') input: SubscribeInput): Promise<SubscriptionView> {
    return this.subscriptions.subscribe(ctx, input);
  }

  @Mutation()
  @Allow('scorecard:read')
  unsubscribe(@RequestCtx() ctx: Ctx, @Args('input') input: { id: string }): Promise<SubscriptionView> {
    return this.subscriptions.unsubscribe(ctx, input.id);
  }

  @Mutation()
  @Allow('scorecard:read')
  markNoticesRead(
    @RequestCtx() ctx: Ctx,
    @Args('input') input: { programId: string; ids?: string[] | null },
  ): Promise<object> {
    return this.notes.markRead(ctx, input);
  }

  @Mutation()
  @Allow('scorecard:read')
  setAlertEmail(@RequestCtx() ctx: Ctx, @Args('input') input: { email: EmailFrequency }): Promise<object> {
    return this.subscriptions.setEmail(ctx, input.email);
  }
}
