import { api, type Schemas } from './client';
import { baseUrl, send } from './transport';

const chunkFallbackBytes = 4 * 1024 * 1024;

async function sha256(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface UploadOptions {
  parkId: string;
  purpose: Schemas['FilePurpose'];
  subjectId?: string;
  onProgress?: (percent: number) => void;
  signal?: AbortSignal;
}

/** Sends a file in chunks and returns it as the server keeps it; its digest is computed before the first byte leaves. */
export async function uploadFile(file: File, options: UploadOptions): Promise<Schemas['File']> {
  const { parkId, purpose, subjectId, onProgress, signal } = options;
  const digest = await sha256(file);
  const started = await api.POST('/parks/{park_id}/uploads', {
    params: { path: { park_id: parkId } },
    body: {
      name: file.name,
      purpose,
      sha256: digest,
      size_bytes: file.size,
      ...(subjectId ? { subject_id: subjectId } : {}),
    },
    signal,
  });
  const upload = started.data as Schemas['Upload'];
  const size = upload.chunk_bytes || chunkFallbackBytes;
  const path = `${baseUrl}/parks/${parkId}/uploads/${upload.id}`;
  const count = Math.max(1, Math.ceil(file.size / size));
  for (let n = Math.floor(upload.received_bytes / size); n < count; n += 1) {
    await send(
      new Request(new URL(`${path}/chunks/${n}`, location.origin), {
        method: 'PUT',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file.slice(n * size, (n + 1) * size),
        signal: signal ?? null,
      }),
    );
    onProgress?.(Math.round(((n + 1) / count) * 100));
  }
  const done = await api.POST('/parks/{park_id}/uploads/{upload_id}/completion', {
    params: { path: { park_id: parkId, upload_id: upload.id } },
    signal,
  });
  return done.data as Schemas['File'];
}

async function blobOf(path: string): Promise<Blob> {
  const response = await send(new Request(new URL(baseUrl + path, location.origin)));
  return response.blob();
}

/** Downloads with the bearer token, which a plain link could not carry. */
export async function saveAs(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await blobOf(path));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file of the park as an address the page may show; the caller revokes it. */
export async function fileUrl(parkId: string, fileId: string): Promise<{ url: string; mediaType: string }> {
  const blob = await blobOf(`/parks/${parkId}/files/${fileId}/content`);
  return { url: URL.createObjectURL(blob), mediaType: blob.type };
}

/** Opens a file in a new tab: the page itself never embeds a document. */
export async function openFile(parkId: string, fileId: string): Promise<void> {
  const tab = window.open('', '_blank');
  const { url } = await fileUrl(parkId, fileId);
  if (tab) tab.location.href = url;
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
