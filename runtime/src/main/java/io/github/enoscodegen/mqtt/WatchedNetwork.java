package io.github.enoscodegen.mqtt;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.internal.NetworkModule;

/**
 * A network connection that is silent until the client has spoken, and knows whether it is idle.
 *
 * <p>Paho starts its threads one after the other and waits for each to be seen running. If a
 * broker, or a proxy without one, accepts and hangs up at once, the first thread has ended before
 * anyone looked, and the one that waits for it waits for ever: a thread lost for each attempt. In
 * MQTT the client speaks first, and Paho speaks when all threads run, so until then nothing can be
 * missed.
 */
final class WatchedNetwork implements NetworkModule {

  private final NetworkModule network;
  private final CountDownLatch hasSpoken = new CountDownLatch(1);

  /** Taken while bytes are being handed to the network. */
  private final Semaphore idle = new Semaphore(1);

  WatchedNetwork(NetworkModule network) {
    this.network = network;
  }

  /** Whether no bytes are being handed to the network, now or within some milliseconds. */
  boolean isIdleWithin(long millis) throws InterruptedException {
    if (!idle.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
      return false;
    }
    idle.release();
    return true;
  }

  @Override
  public void start() throws IOException, MqttException {
    network.start();
  }

  @Override
  public void stop() throws IOException {
    hasSpoken.countDown();
    network.stop();
  }

  @Override
  public String getServerURI() {
    return network.getServerURI();
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new Hearing(network.getInputStream());
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new Speaking(network.getOutputStream());
  }

  private final class Speaking extends FilterOutputStream {

    private Speaking(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      hasSpoken.countDown();
      idle.acquireUninterruptibly();
      try {
        out.write(bytes, offset, length);
      } finally {
        idle.release();
      }
    }
  }

  private final class Hearing extends FilterInputStream {

    private Hearing(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      return hasSpoken.getCount() > 0 ? 0 : in.available();
    }

    @Override
    public int read() throws IOException {
      awaitSpoken();
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      awaitSpoken();
      return in.read(bytes, offset, length);
    }

    private void awaitSpoken() throws IOException {
      try {
        hasSpoken.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted before the first packet was sent");
      }
    }
  }
}
