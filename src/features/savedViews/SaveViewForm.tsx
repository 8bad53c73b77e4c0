import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useContext, useId, useState } from 'react';
import { useLocation } from 'react-router';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { shownSearch } from '@/domain/address/releaseLink';
import { addressOfView } from '@/features/export/links/viewAddress';
import { filtersAt } from '@/features/filters/restsOn';
import { useOrganisationNames } from '@/features/filters/useOrganisationNames';
import styles from '@/features/savedViews/SavedViews.module.css';
import { addView, isKeepable, seenNow } from '@/features/savedViews/savedViews';
import { savedViewsStore } from '@/features/savedViews/savedViewsStore';
import { suggestedName, viewWords } from '@/features/savedViews/viewAddresses';
import { NAME_LIMIT, tidyName } from '@/features/savedViews/viewName';
import { matchingQuery } from '@/features/savedViews/viewNews';
import { Button } from '@/ui/Button';
import { ShownPage } from '@/ui/PageHeading';

/** Saves the view behind the sheet under a name. */
export function SaveViewForm({ onSaved }: { onSaved: (name: string) => void }) {
  const id = useId();
  const { pathname, search } = useLocation();
  const address = addressOfView({ origin: '', pathname, search: shownSearch(search, usePinnedRelease()) });
  const { nameOf } = useOrganisationNames();
  const { release } = useMeta();
  const queryClient = useQueryClient();
  const { title } = useContext(ShownPage).current;
  const [text, setText] = useState(() => suggestedName(title, address, nameOf));
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const save = async () => {
    const name = tidyName(text);
    if (name === null) return setError('A view needs a name that you will recognise.');
    if (!isKeepable(address))
      return setError('This address is not a page of the Atlas, or is too long to save. Remove some filters and save again.');
    setIsBusy(true);
    try {
      const filters = filtersAt(address);
      const records = filters ? await queryClient.query(matchingQuery(filters)) : [];
      const seen = seenNow(release, records);
      savedViewsStore.change((views) => addView(views, { name, address, savedAt: seen.at, seen }));
      setError(null);
      onSaved(name);
    } catch (cause) {
      setError(
        `The view was not saved, because its records could not be listed (${cause instanceof Error ? cause.message : String(cause)}). Try again.`,
      );
    } finally {
      setIsBusy(false);
    }
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <label htmlFor={id}>Name of this view</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={NAME_LIMIT}
        value={text}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : `${id}-words`}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" isPending={isBusy}>
        Save this view
      </Button>
      <p id={`${id}-words`} className={styles.soft}>
        {viewWords({ address }, nameOf)}
      </p>
      {error && (
        <p id={`${id}-error`} role="alert" className={styles.problem}>
          {error}
        </p>
      )}
    </form>
  );
}
