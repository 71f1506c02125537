package kange.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel that does as the one within it. */
class WrappedChannel extends FileChannel {
  private final FileChannel within;

  WrappedChannel(FileChannel within) {
    this.within = within;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    return within.read(into);
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    return within.read(into, offset, length);
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    return within.read(into, position);
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return within.write(bytes);
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
    return within.write(bytes, offset, length);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    return within.write(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return within.position();
  }

  @Override
  public FileChannel position(long to) throws IOException {
    within.position(to);
    return this;
  }

  @Override
  public long size() throws IOException {
    return within.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    within.truncate(size);
    return this;
  }

  @Override
  public void force(boolean withMetaData) throws IOException {
    within.force(withMetaData);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    return within.transferTo(position, count, to);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    return within.transferFrom(from, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return within.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return within.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return within.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    within.close();
  }
}
