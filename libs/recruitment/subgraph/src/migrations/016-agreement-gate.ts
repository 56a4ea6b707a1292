import { Migration } from '@mikro-orm/migrations';

export class Migration016AgreementGate extends Migration {
  override up(): void {
    this.addSql(`alter table incentive_term add drafted_by_id text`);
    this.addSql(`alter table obligation add incentive_term_id text references incentive_term deferrable initially deferred`);
  }
}
