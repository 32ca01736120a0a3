import { specify } from './specify';

specify('sentence-start', {
  'T[“The whole harbour glowed like a forge,”] C[says] S[Jon Abara, a baker]. He would not give his age. T[“People are leaving the town by the hundred.” Before the raids the guards had gone], C[according to] S[Ida Varn].':
    [
      'Jon Abara, a baker | says | “The whole harbour glowed like a forge,”',
      'nobody |  | “People are leaving the town by the hundred.”',
      'Ida Varn | according to | Before the raids the guards had gone',
    ],
});
