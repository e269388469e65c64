import { render } from 'preact';
import { Desk } from './Desk.tsx';
import '../../site/frame/tokens.css';
import '../../site/frame/base.css';
import '../../site/frame/marks.css';
import './desk.css';

const place = document.querySelector('#desk');
if (place !== null) {
  place.replaceChildren();
  render(<Desk />, place);
}
