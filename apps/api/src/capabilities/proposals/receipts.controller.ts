import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { ReceiptVerificationView, VerifyReceiptRequest } from './receipts.dto';
import { VerifyReceipt } from './verify-receipt';

/** Receipts for anybody who holds one. */
@ApiTags('proposals')
@Controller('api/receipts')
export class ReceiptsController {
  constructor(private readonly verifyReceipt: VerifyReceipt) {}

  @Post('verification')
  @HttpCode(200)
  @Requires('public')
  @Answers('Whether a receipt is genuine, by its number and digest', {
    ok: ReceiptVerificationView,
    refusals: ['VALIDATION_FAILED', 'TOO_MANY_ATTEMPTS'],
  })
  async verify(
    @Body() { number, digest }: VerifyReceiptRequest,
    @Ip() address: string,
  ): Promise<ReceiptVerificationView> {
    return { genuine: await this.verifyReceipt.execute(number, digest, address) };
  }
}
