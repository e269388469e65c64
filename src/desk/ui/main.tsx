import { render } from 'preact';
import { Desk } from './Desk.tsx';
import '../../site/frame/tokens.css';
import '../../site/frame/base.css';
import '../../site/frame/marks.css';
import './desk.css';
import './controls.css';
import './queue.css';
import './article.css';
import './slip.css';
import './bring.css';
import './site.css';
import './narrow.css';

const place = document.querySelector('#desk');
if (place !== null) {
  place.replaceChildren();
  render(<Desk />, place);
}
