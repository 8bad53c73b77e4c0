import { pages, pathOf } from '@/domain/address/pages';
import type { OrganisationProfile } from '@/domain/answers/profileAnswers';
import { topics } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/profiles/Profile.module.css';
import { RankedTable } from '@/features/profiles/RankedTable';
import { Section } from '@/ui/Section';

/** Whom an organisation works with, where and on what. */
export function OrganisationTables({ profile: { organisation, partners, countries, topics: held } }: { profile: OrganisationProfile }) {
  const { name } = organisation;
  return (
    <>
      <Section title="Partners">
        <p className={styles.soft}>Organisations in the same records, fifteen at most.</p>
        <RankedTable
          caption={`Organisations in the records of ${name}, most records first`}
          nameLabel="Organisation"
          noun="organisations"
          first={15}
          rows={partners.map((partner) => ({
            id: partner.id,
            label: partner.name,
            to: pathOf(pages.organisation, partner.id),
            count: partner.count,
          }))}
        />
      </Section>
      <div className={styles.columns}>
        <Section title="Countries" count={countries.length}>
          <RankedTable
            caption={`Countries in the records of ${name}, most records first`}
            nameLabel="Country"
            noun="countries"
            rows={countries.map((country) => ({
              id: country.code,
              label: country.name,
              to: pathOf(pages.country, country.code),
              count: country.count,
            }))}
          />
        </Section>
        <Section title="Topics" count={held.length}>
          <RankedTable
            caption={`Topics of the records of ${name}, most records first`}
            nameLabel="Topic"
            noun="topics"
            rows={held.map(({ id, count }) => ({ id, label: topics[id], to: pathOf(pages.topic, id), count }))}
          />
        </Section>
      </div>
    </>
  );
}
