// Words of the desk's rooms.
import { learn } from '@/app/words';

export const deskWords = learn({
  receive_handover: ['接收手机移交', 'Receive from a phone'],
  receive_why: ['手机没有信号或要更换时，检查人员可把未送达的内容装进加密文件。在这里打开后提交，标识不变，不会重复。', 'Where a phone has no way to send, its unsent records come as an encrypted file. Opened here they are handed in under the same identities, never twice.'],
  handover_file: ['移交文件', 'The file'],
  open_handover: ['打开', 'Open'],
  wrong_passphrase: ['打不开：口令不对，或文件不完整。', 'It cannot be opened: the passphrase is wrong or the file is incomplete.'],
  not_a_handover: ['这不是移交文件。', 'This is no such file.'],
  handed_over_by: ['{account}，{at}', '{account}, {at}'],
  handover_holds: ['{items} 项、照片 {photos} 张、未完成的检查 {drafts} 次', '{items} items, {photos} photos, {drafts} visits that are not finished'],
  take_over_n: ['接收并提交 {n} 项', 'Take over and hand in {n}'],
  sent_under_you: ['由您的账号提交；记录中的检查人员和签名不变。', 'They are handed in by your account; officers and signatures stay as recorded.'],
  drafts_stay: ['未完成的检查不会提交，内容列在下面，请由检查人员在手机上完成。', 'Visits that are not finished are not handed in; they are shown here and finished by the officers.'],
  taken_over: ['已接收。下面是送达情况。', 'Taken over. This is how they stand.'],
  conflicts: ['内容冲突', 'Conflicts'],
  conflicts_why: ['同一条记录先后收到不同内容，两份都已保留。请对照后决定，并写明理由。', 'Different contents came under one identity; both are kept. Compare them and decide, with the reason.'],
  no_conflicts: ['没有待处理的冲突。', 'No conflict waits.'],
  came_later: ['后收到的', 'What came later'],
  keep_first: ['保留服务器上的', 'Keep what the service has'],
  take_as_version: ['采用后收到的，记为新版本', 'Take what came later as a new version'],
  conflict_decided: ['已处理', 'Decided'],
} as const);
