/** Node, and the name of the test that has just failed: the browser helper keeps a picture of it. */
import { TestEnvironment } from 'jest-environment-node';

interface TestEvent {
  readonly name: string;
  readonly test?: { readonly name: string };
}

export default class JourneyEnvironment extends TestEnvironment {
  handleTestEvent({ name, test }: TestEvent): void {
    if (name === 'test_start') this.global['trilotFailedTest'] = undefined;
    if (name === 'test_fn_failure') this.global['trilotFailedTest'] = test?.name;
  }
}
