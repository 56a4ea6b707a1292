import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FilePicker, type PickedFile } from './file-picker.tsx';
import { renderThemed } from './rendered.fixture.tsx';

function Picking({ upload }: { upload: (file: File) => Promise<PickedFile> }) {
  const [files, setFiles] = useState<PickedFile[]>([]);
  return <FilePicker label="附件" files={files} onChange={setFiles} upload={upload} />;
}

const taken = async ({ name, size }: File): Promise<PickedFile> => ({ id: name, name, size });
const refused = () => Promise.reject(Object.assign(new Error(), { sentence: '文件是空的。' }));

test('keeps what was uploaded until it is removed', async () => {
  renderThemed(<Picking upload={taken} />);
  await userEvent.upload(screen.getByLabelText('附件'), [new File(['1'], '红线图.pdf'), new File(['2'], '能评批复.pdf')]);
  await screen.findByText('能评批复.pdf');
  await userEvent.click(screen.getByRole('button', { name: '移除 红线图.pdf' }));
  expect(screen.queryByText('红线图.pdf')).toBeNull();
});

test('says which file was refused and why, and does not send one that is too large', async () => {
  renderThemed(<Picking upload={refused} />);
  const large = Object.defineProperty(new File(['1'], '大图.tif'), 'size', { value: 100 * 1024 * 1024 });
  await userEvent.upload(screen.getByLabelText('附件'), [large, new File([], '空.pdf')]);
  expect((await screen.findByRole('alert')).textContent).toBe('大图.tif：超过 20 MB，没有上传。空.pdf：文件是空的。');
});
