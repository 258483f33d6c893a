import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import axios from 'axios';
import { axiosTransport } from './axios.transport.js';
import { get, listen, redirecting, transportSuite } from './transport-suite.testing.js';

transportSuite('axiosTransport', (baseUrl) => axiosTransport({ baseUrl }));

describe('axiosTransport, beyond the suite', () => {
  it('follows no redirect', async () => {
    const { baseUrl, reached } = await redirecting();
    assert.equal((await axiosTransport({ baseUrl }).send(get)).status, 307);
    assert.equal(reached(), 0);
  });

  it('shares the interceptors of an axios that it is given, and changes nothing of it', async () => {
    const baseUrl = await listen((request, response) =>
      response.end(JSON.stringify(request.headers['x-host'])),
    );
    const instance = axios.create({ baseURL: 'http://127.0.0.1:9', timeout: 7 });
    instance.interceptors.request.use((config) => {
      config.headers.set('x-host', 'app');
      return config;
    });
    assert.equal((await axiosTransport({ baseUrl, instance }).send(get)).body, '"app"');
    assert.deepEqual([instance.defaults.baseURL, instance.defaults.timeout], ['http://127.0.0.1:9', 7]);
  });
});
