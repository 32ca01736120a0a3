import { render } from 'preact';

/** The smallest popup there can be with the same tools: what ours is measured against. */
render(<p class="claim">Hello</p>, document.body);
