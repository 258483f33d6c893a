import { LoanDraw, LoanEntry, LoanPlan, Provider } from '@weidongli/react';
import { useState, type ReactElement } from 'react';
import { client } from './client.js';

/** Where the customer is in the bank's pages. */
type Place =
  | { readonly page: 'home'; readonly note?: string }
  | { readonly page: 'draw' }
  | { readonly page: 'plan'; readonly drawId: string };

const home: Place = { page: 'home' };

interface HomeProps {
  readonly note: string | undefined;
  readonly onBorrow: () => void;
}

/** The bank's home page: the entry draws itself only for customers who are invited. */
const Home = ({ note, onBorrow }: HomeProps): ReactElement => (
  <main className="home">
    <h1>青屿银行</h1>
    {note === undefined ? null : <p role="status">{note}</p>}
    <LoanEntry
      onComplete={({ detail }) => {
        if (detail.to === 'draw') onBorrow();
      }}
    />
  </main>
);

/** The page that {@link Place} names. */
const Page = ({ place, go }: { readonly place: Place; readonly go: (to: Place) => void }): ReactElement => {
  switch (place.page) {
    case 'home':
      return <Home note={place.note} onBorrow={() => go({ page: 'draw' })} />;
    case 'draw':
      return (
        <LoanDraw
          onCancel={() => go({ page: 'home', note: '没有借款。' })}
          onExit={({ detail: { to, drawId } }) =>
            go(to === 'plan' && drawId !== undefined ? { page: 'plan', drawId } : home)
          }
        />
      );
    case 'plan':
      return <LoanPlan drawId={place.drawId} onCancel={() => go(home)} />;
  }
};

/** The whole page: one provider around all that uses widgets. */
export const App = (): ReactElement => {
  const [place, go] = useState<Place>(home);
  return (
    <Provider client={client}>
      <Page place={place} go={go} />
    </Provider>
  );
};
