package kange.search;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** The files of an index, to be read to their ends by somebody who may stop: a read then fails. */
final class StoppableDirectory extends FilterDirectory {
  private final BooleanSupplier stop;

  StoppableDirectory(Directory in, BooleanSupplier stop) {
    super(in);
    this.stop = stop;
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return new Input(in.openInput(name, context), stop);
  }

  private static final class Input extends FilterIndexInput {
    private final BooleanSupplier stop;

    Input(IndexInput in, BooleanSupplier stop) {
      super(in.toString(), in);
      this.stop = stop;
    }

    @Override
    public void readBytes(byte[] into, int offset, int length) throws IOException {
      if (stop.getAsBoolean()) {
        throw new IOException("stopped");
      }
      super.readBytes(into, offset, length);
    }

    @Override
    public IndexInput clone() {
      return new Input(in.clone(), stop);
    }

    @Override
    public IndexInput slice(String name, long offset, long length) throws IOException {
      return new Input(in.slice(name, offset, length), stop);
    }
  }
}
