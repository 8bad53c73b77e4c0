import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createRouter } from '@/app/router';

/** The whole page. Rendered only after the data service answers, because making the router starts its loaders. */
export function App() {
  const [router] = useState(createRouter);
  return <RouterProvider router={router} />;
}
