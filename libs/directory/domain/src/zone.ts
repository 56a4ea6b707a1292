import { RuleError } from '@gaoxin/kernel';

/** A high-tech zone, the tenant. Its row belongs to itself: `zoneId` is the id. */
export class Zone {
  brandZh: string;
  brandEn: string;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly sample: boolean;

  constructor(facts: { id: string; nameZh: string; nameEn: string; brandZh: string; brandEn: string; sample: boolean }) {
    this.id = facts.id;
    this.zoneId = facts.id;
    this.nameZh = facts.nameZh;
    this.nameEn = facts.nameEn;
    this.brandZh = facts.brandZh;
    this.brandEn = facts.brandEn;
    this.sample = facts.sample;
  }

  /** @throws RuleError NO_CHANGE when the zone serves under that brand already. */
  changeBrand(brand: { zh: string; en: string }) {
    const zh = brand.zh.trim();
    const en = brand.en.trim();
    if (zh === this.brandZh && en === this.brandEn) throw new RuleError('NO_CHANGE');
    const from = { zh: this.brandZh, en: this.brandEn };
    this.brandZh = zh;
    this.brandEn = en;
    return { type: 'directory.zone.brand-changed', from, to: { zh, en } };
  }
}
